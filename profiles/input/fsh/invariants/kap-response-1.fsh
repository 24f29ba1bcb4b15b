Invariant: kap-response-1
Description: "A response SHALL name its form with the version of its text."
Severity: #error
Expression: "questionnaire.contains('|')"
