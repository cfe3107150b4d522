-- How much is unsolved of an agent, and of nobody, is counted in an index alone, past all that is solved.
create index ticket_unsolved_of_agent on ticket (assignee_id, sort_due_at);
