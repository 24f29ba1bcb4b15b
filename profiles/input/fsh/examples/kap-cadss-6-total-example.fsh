// What kap-cadss-6-total-example and its counterexamples share.
RuleSet: KapCadss6TotalExampleRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-cadss-6-response/cadss-6-total"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-06T09:00:00Z"
* code = $KapScore#cadss-6-total "CADSS-6 total"
* derivedFrom = Reference(QuestionnaireResponse/kap-cadss-6-response)
* valueQuantity = 9 '{score}'

Instance: kap-cadss-6-total-example
InstanceOf: KapCadss6Total
Usage: #example
Title: "CADSS-6 total of 9"
Description: "A made-up result."
* insert KapCadss6TotalExampleRules
