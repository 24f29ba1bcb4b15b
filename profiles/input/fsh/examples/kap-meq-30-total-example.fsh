// What kap-meq-30-total-example and its counterexamples share.
RuleSet: KapMeq30TotalExampleRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-meq-30-response/meq-30-total"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-06T09:00:00Z"
* code = $KapScore#meq-30-total "MEQ-30 total"
* derivedFrom = Reference(QuestionnaireResponse/kap-meq-30-response)
* valueQuantity = 90 '{score}'

Instance: kap-meq-30-total-example
InstanceOf: KapMeq30Total
Usage: #example
Title: "MEQ-30 total of 90"
Description: "A made-up result."
* insert KapMeq30TotalExampleRules
