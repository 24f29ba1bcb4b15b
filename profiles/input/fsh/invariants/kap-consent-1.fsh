Invariant: kap-consent-1
Description: "An active consent SHALL refer to the form that was agreed to."
Severity: #error
Expression: "status = 'active' implies source.ofType(Reference).exists()"
