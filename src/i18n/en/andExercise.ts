/** What the AND lab says in an exercise: tasks, feedback, hints, questions. */
export const andExercise = {};
