Invariant: kap-administration-1
Description: "A dose that was given SHALL be an amount in mg (UCUM), greater than zero."
Severity: #error
Expression: "status = 'completed' implies (dosage.dose.where(system = 'http://unitsofmeasure.org' and code = 'mg').exists() and dosage.dose.value > 0)"
