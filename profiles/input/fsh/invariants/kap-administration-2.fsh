Invariant: kap-administration-2
Description: "A dose that was given SHALL have its route by SNOMED CT code."
Severity: #error
Expression: "status = 'completed' implies dosage.route.coding.where(system = 'http://snomed.info/sct').exists()"
