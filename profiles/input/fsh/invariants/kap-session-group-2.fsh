Invariant: kap-session-group-2
Description: "A session group SHALL list patients only."
Severity: #error
Expression: "member.entity.all(type = 'Patient' or reference.contains('Patient/'))"
