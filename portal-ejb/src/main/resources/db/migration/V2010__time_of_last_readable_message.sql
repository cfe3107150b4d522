-- The time of a ticket is that of its last message its requester can read: the times of notes, and of what staff change,
-- showed through in the requester's list.
update ticket
set updated_at = coalesce((select max(m.at)
                           from ticket_message m
                           where m.ticket_id = ticket.id
                             and m.visibility <> 'INTERNAL'), opened_at);
