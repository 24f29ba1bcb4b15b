// What kap-phq-9-total-moderate and its counterexamples share.
RuleSet: KapPhq9TotalModerateRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-phq-9-response/phq-9-total"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-06T09:00:00Z"
* code.coding[0] = $LNC#44261-6
* code.coding[1] = $KapScore#phq-9-total
* derivedFrom = Reference(QuestionnaireResponse/kap-phq-9-response)
* valueQuantity = 12 '{score}'
* interpretation.text = "moderate"

Instance: kap-phq-9-total-moderate
InstanceOf: KapPhq9Total
Usage: #example
Title: "PHQ-9 total of 12"
Description: "Moderate."
* insert KapPhq9TotalModerateRules
