from tests.tidplan.running import tidplan as tidplan
