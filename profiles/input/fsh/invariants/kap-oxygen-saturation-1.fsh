Invariant: kap-oxygen-saturation-1
Description: "An oxygen saturation SHALL be a UCUM Quantity in %, from 0 to 100."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '%' and value >= 0 and value <= 100).exists()"
