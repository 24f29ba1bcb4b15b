Invariant: kap-administration-order-1
Description: "The dose of an order from practice stock SHALL be one amount in mg or mg/kg (UCUM)."
Severity: #error
Expression: "dosageInstruction.doseAndRate.count() = 1 and dosageInstruction.doseAndRate.all(dose.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and (code = 'mg' or code = 'mg/kg')).exists())"
