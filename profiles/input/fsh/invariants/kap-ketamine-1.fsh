Invariant: kap-ketamine-1
Description: "The medication SHALL be coded as ketamine, or refer to a Medication."
Severity: #error
Expression: "(medication.ofType(CodeableConcept).coding.where((system = 'http://www.nlm.nih.gov/research/umls/rxnorm' and code = '6130') or (system = 'http://snomed.info/sct' and code = '373464007') or (system = 'https://kap-pathway.org/fhir/CodeSystem/kap-ingredient' and code = 'ketamine')).exists()) or medication.ofType(Reference).exists()"
