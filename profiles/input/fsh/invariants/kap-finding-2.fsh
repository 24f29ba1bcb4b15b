Invariant: kap-finding-2
Description: "A finding SHALL show the evidence that it rests on."
Severity: #error
Expression: "evidence.detail.exists()"
