"""How thoroughly the property tests search.

The gate tries the same examples on every run, so that a commit either passes or does not; HYPOTHESIS_PROFILE=full
tries ten times as many, new ones on each run. No test is about time: machines are noisy.
"""

import os

from hypothesis import HealthCheck, settings

# A machine may be slow; and questions that have no answer, which some tests are about, are rare among random ones.
UNHEEDED = [HealthCheck.too_slow, HealthCheck.filter_too_much]
settings.register_profile(
    "default", deadline=None, max_examples=200, suppress_health_check=UNHEEDED, derandomize=True
)
settings.register_profile("full", settings.get_profile("default"), max_examples=2000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
