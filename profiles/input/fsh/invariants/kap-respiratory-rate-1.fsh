// clinical basis 2.3 and 4.4.
Invariant: kap-respiratory-rate-1
Description: "A respiratory rate SHALL be a UCUM Quantity in /min, above zero."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and (code = '/min') and value > 0).exists()"
