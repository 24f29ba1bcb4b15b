Invariant: kap-flag-3
Description: "A flag SHALL say in words what is the matter."
Severity: #error
Expression: "code.text.exists()"
