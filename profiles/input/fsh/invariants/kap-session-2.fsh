Invariant: kap-session-2
Description: "A session in progress SHALL have a start, and a finished one a start and an end."
Severity: #error
Expression: "(status = 'in-progress' implies period.start.exists()) and (status = 'finished' implies (period.start.exists() and period.end.exists()))"
