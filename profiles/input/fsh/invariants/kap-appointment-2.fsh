Invariant: kap-appointment-2
Description: "A booked appointment SHALL have a start and an end, in this order."
Severity: #error
Expression: "status = 'booked' implies (start.exists() and end.exists() and start < end)"
