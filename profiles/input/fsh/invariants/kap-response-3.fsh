Invariant: kap-response-3
Description: "A completed response SHALL have answers."
Severity: #error
Expression: "(status = 'completed' or status = 'amended') implies item.exists()"
