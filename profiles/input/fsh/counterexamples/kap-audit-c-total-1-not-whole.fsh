Instance: kap-audit-c-total-1-not-whole
InstanceOf: KapAuditCTotal
Usage: #example
Title: "Counterexample: a total with a fraction"
Description: "Breaks one rule on purpose: a total with a fraction. Everything else is as in kap-audit-c-total-example."
* insert KapAuditCTotalExampleRules
* valueQuantity = 1.5 '{score}'
