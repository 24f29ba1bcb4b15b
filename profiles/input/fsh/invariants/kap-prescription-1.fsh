// A dose never carries across routes or units (clinical basis 2.1).
Invariant: kap-prescription-1
Description: "The dose of a prescription SHALL be one amount in mg (UCUM)."
Severity: #error
Expression: "dosageInstruction.doseAndRate.count() = 1 and dosageInstruction.doseAndRate.all(dose.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = 'mg').exists())"
