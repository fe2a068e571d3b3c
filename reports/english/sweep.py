"""What is said of a sweep (many questions at once), and what is wrong with one, in English."""

SWEEP = {
    "sweep question": "1 question",
    "sweep questions": "{} questions",
    "sweep feasible": "{} can be done",
    "sweep infeasible": "{} cannot",
    "sweep unknown": "{} without an answer in time",
    "sweep errors": "{} with an error",
    "sweep cheapest": "Cheapest",
    "sweep dearest": "Dearest",
    "sweep in the way": "Most often in the way",
    "sweep failed": "Got no answer",
    "sweep more": "{} more",
    "sweep nothing moves": "nothing moves",
    "sweep move": "1 move, {days} in all",
    "sweep moves": "{} moves, {days} in all",
    "sweep warning": "1 new warning",
    "sweep warnings": "{} new warnings",
    "sweep blocking": "1 new that blocks",
    "sweep blockings": "{} new that block",
    "sweep rule": "{rule} [{code}]: {titles}",
    "sweep asked": "what is asked itself: {titles}",
    "sweep refused": "the checker refuses the solver's answer; the fault is the program's",
    "sweep working": "Asking",
    "sweep left": "left",
    "sweep stopping": "Stops when what is being computed is done. Press Ctrl-C again to stop at once.",
    "sweep stopped": (
        "Stopped: {done} of {total} questions are answered and stand in {path}. "
        "Run the same command again to go on."
    ),
}

SWEEP_FAULTS = {
    "parquet_missing": "Parquet needs an extra. Install tidplan[parquet], or write to a .csv file.",
    "no_sweep": "the file is no sweep that was begun. Move it, or choose another file with -o.",
    "sweep_of_other_plan": (
        "the sweep that was begun is about another plan, or the plan has changed. Remove the file to begin anew, "
        "or choose another file with -o."
    ),
    "sweep_of_other_version": (
        "the sweep was begun by another version of tidplan ({plain}) than this one ({version}). Remove the file "
        "to begin anew, or choose another file with -o."
    ),
    "no_such_folder": "the folder does not exist. Check its name.",
    "no_folder": "this is no folder. Give a folder of plan files.",
    "no_plans": "the folder has no plan files ({known}). Is it the right folder?",
    "no_questions": "there are no days to ask about. Check horizon and who is called.",
    "sweep_of_what": "give exactly one of {known}.",
    "sweep_without_plan": "the sweep needs a plan file. Give it first.",
    "no_pair": "{value} is not two activities. Give two ids with a comma, such as ks,kf.",
    "pair_of_one": "{value} stands twice in the pair. Give two different activities.",
    "workers_lost": (
        "a worker was lost, perhaps because the memory ran out. What is done is kept: run the same command again, "
        "with fewer workers if you can."
    ),
    "workers_unfit": "a worker cannot do the work: {why}. Have all the same tidplan and the same Python?",
    "cluster_missing": "computing on several machines needs an extra. Install tidplan[cluster].",
    "no_cluster": "no scheduler answers at {value}. Start it with dask scheduler, or correct the address.",
    "cluster_without_workers": "the scheduler at {value} has no workers. Start them with dask worker.",
    "worker_without_tidplan": "the worker {value} has no tidplan. Install tidplan {version} there.",
    "worker_of_other_version": (
        "the worker {value} has tidplan {theirs}, but here it is {version}. Install the same version."
    ),
}
