Invariant: kap-blood-pressure-2
Description: "A blood pressure SHALL have exactly one systolic and one diastolic value, the systolic not below the diastolic."
Severity: #error
Expression: "component.where(code.coding.where(system = 'http://loinc.org' and code = '8480-6').exists()).count() = 1 and component.where(code.coding.where(system = 'http://loinc.org' and code = '8462-4').exists()).count() = 1 and component.where(code.coding.where(code = '8480-6').exists()).value.value >= component.where(code.coding.where(code = '8462-4').exists()).value.value"
