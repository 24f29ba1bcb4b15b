Invariant: kap-response-2
Description: "A completed response SHALL say when it was given."
Severity: #error
Expression: "(status = 'completed' or status = 'amended') implies authored.exists()"
