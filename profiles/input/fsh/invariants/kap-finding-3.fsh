Invariant: kap-finding-3
Description: "A finding that is settled SHALL say by what: a clearance or an override."
Severity: #error
Expression: "status = 'final' implies mitigation.exists()"
