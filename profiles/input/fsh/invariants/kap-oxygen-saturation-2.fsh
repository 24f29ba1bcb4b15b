// FHIR core mandates 2708-6 (clinical basis 4.4).
Invariant: kap-oxygen-saturation-2
Description: "An oxygen saturation by pulse oximetry SHALL carry both LOINC codes, 2708-6 and 59408-5."
Severity: #error
Expression: "code.coding.where(system = 'http://loinc.org' and code = '2708-6').exists() and code.coding.where(system = 'http://loinc.org' and code = '59408-5').exists()"
