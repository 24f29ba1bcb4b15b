Invariant: kap-consent-2
Description: "A consent SHALL name its text with its version."
Severity: #error
Expression: "policyRule.text.contains('|')"
