// What kap-gad-7-total-moderate and its counterexamples share.
RuleSet: KapGad7TotalModerateRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-gad-7-response/gad-7-total"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-06T09:00:00Z"
* code.coding[0] = $LNC#70274-6
* code.coding[1] = $KapScore#gad-7-total "GAD-7 total"
* derivedFrom = Reference(QuestionnaireResponse/kap-gad-7-response)
* valueQuantity = 11 '{score}'
* interpretation.text = "moderate"

Instance: kap-gad-7-total-moderate
InstanceOf: KapGad7Total
Usage: #example
Title: "GAD-7 total of 11"
Description: "A made-up result."
* insert KapGad7TotalModerateRules
