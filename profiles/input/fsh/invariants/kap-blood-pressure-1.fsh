Invariant: kap-blood-pressure-1
Description: "Every component value SHALL be a UCUM Quantity in mm[Hg]."
Severity: #error
Expression: "component.value.all($this is Quantity and system = 'http://unitsofmeasure.org' and code = 'mm[Hg]')"
