/** A week's tasks by id. */
export interface WeekTasks { tasks: readonly { id: string }[] }

/** The place of the first week with a task that is not ticked; undefined when everything is done. */
export const weekToDo = (weeks: readonly WeekTasks[], ticked: ReadonlyMap<string, unknown>): number | undefined => {
  const place = weeks.findIndex(({ tasks }) => tasks.some(({ id }) => !ticked.has(id)));
  return place < 0 ? undefined : place;
};
