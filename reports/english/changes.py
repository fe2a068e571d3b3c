"""What is wrong with a scenario, in English: what, and what to do about it."""

CHANGE_FAULTS = {
    "empty_scenario": "the file is empty. A scenario needs title, base and changes.",
    "no_scenario": "the file is no scenario. A scenario begins with fields such as title: and base:.",
    "is_plan": "the file is a plan, but a scenario is needed here. Give the plan without --scenario.",
    "base_not_found": "the plan {value} does not exist. Correct base; the path counts from the scenario’s folder.",
    "base_is_scenario": "{value} is itself a scenario. Give as base the plan that it starts from.",
    "activity_exists": "{value} is already among the activities. Give the new one another name.",
    "added_twice": "{value} is added twice (add). Give one of them another name, or remove it.",
    "nothing_left": "all activities are removed. Keep at least one.",
    "removed_and_changed": "{value} is removed (remove) but changed too. Take away one of the changes.",
    "moved_twice": "{value} is moved to two different times, {one} and {other}. Take away one of the moves.",
    "move_and_keep": "{value} is both to move (move) and to stay (keep). Take away one of them.",
    "keep_and_free": "{value} is both to stay (keep) and free to move (free). Take away one of them.",
    "move_on_forbidden": "{value} is moved to a day that is forbidden too ({days}). Change one of them.",
    "keep_on_forbidden": "{value} is to stay on a day that is forbidden too ({days}). Change one of them.",
    "move_of_decided": (
        "{value} is decided and does not move. Free it too (free), if the decision can be changed."
    ),
    "move_of_other_length": (
        "{value} takes {length}, but the move is to {days}. Write the first day only, or as many days."
    ),
    "keep_without_day": "{value} has no day to stay on. Give it a day (move) instead.",
    "no_dependency": "there is no dependency {plain}.{near} Correct the names, or add it (depend).",
    "lag_without_length": "the distance is missing. Give the least (at_least), the most (at_most) or both.",
    "lag_twice": "the distance from {first} to {then} becomes both {one} and {other}. Take away one of them.",
    "rule_twice": "the rule {plain} is given two severities, {one} and {other}. Take away one of them.",
    "rule_of_half_a_pair": "the fields first and then belong together. Give both, or neither.",
    "rule_of_several": (
        "the rule is for an activity (activity), a body (body) or a dependency (first and then). Give one of them."
    ),
    "rule_of_no_dependency": (
        "{value} is no rule about dependencies. Choose among {expected}, or give activity or body instead."
    ),
    "option_form": "it is written as {example}, but here is {value}.",
    "option_without_reason": "to allow takes a reason. Write it after a colon: {plain}:reason.",
}
"""The faults of changes and of the files and options that say them."""
