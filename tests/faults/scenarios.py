"""All that changes something, while faults are injected."""

import office_scenarios
import record_scenarios
from scenario import Scenario

SCENARIOS: list[Scenario] = record_scenarios.SCENARIOS + office_scenarios.SCENARIOS
