"""How thoroughly the property tests search: HYPOTHESIS_PROFILE=full for ten times as many examples.

No test is about time: machines are noisy.
"""

import os

from hypothesis import HealthCheck, settings

# A machine may be slow; and questions that have no answer, which some tests are about, are rare among random ones.
UNHEEDED = [HealthCheck.too_slow, HealthCheck.filter_too_much]
settings.register_profile("default", deadline=None, max_examples=200, suppress_health_check=UNHEEDED)
settings.register_profile("full", settings.get_profile("default"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
