"""Words: the small facts of Vietnamese writing that every other room stands on."""
