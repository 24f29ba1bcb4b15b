Invariant: kap-heart-rate-1
Description: "A heart rate SHALL be a UCUM Quantity in /min."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '/min').exists()"
