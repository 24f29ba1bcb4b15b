Instance: kap-audit-c-total-1-out-of-range
InstanceOf: KapAuditCTotal
Usage: #example
Title: "Counterexample: a total of 13"
Description: "Breaks one rule on purpose: a total of 13. Everything else is as in kap-audit-c-total-example."
* insert KapAuditCTotalExampleRules
* valueQuantity = 13 '{score}'
