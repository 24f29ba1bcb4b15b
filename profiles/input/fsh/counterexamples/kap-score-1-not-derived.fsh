Instance: kap-score-1-not-derived
InstanceOf: KapPhq9Total
Usage: #example
Title: "Counterexample: derived from nothing"
Description: "Breaks one rule on purpose: derived from nothing."
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-phq-9-response/phq-9-total"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-06T09:00:00Z"
* code = $LNC#44261-6
* valueQuantity = 12 '{score}'
