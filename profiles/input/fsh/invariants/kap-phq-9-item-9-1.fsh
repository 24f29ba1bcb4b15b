// clinical basis 3.1.
Invariant: kap-phq-9-item-9-1
Description: "An answer to PHQ-9 item 9 SHALL be one of its four LOINC answers."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'http://loinc.org' and (code = 'LA6568-5' or code = 'LA6569-3' or code = 'LA6570-1' or code = 'LA6571-9')).count() = 1"
