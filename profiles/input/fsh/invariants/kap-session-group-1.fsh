Invariant: kap-session-group-1
Description: "A session group SHALL have at least two members who take part."
Severity: #error
Expression: "member.where(inactive.empty() or inactive = false).count() >= 2"
