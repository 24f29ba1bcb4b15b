// What kap-pcl-5-total-example and its counterexamples share.
RuleSet: KapPcl5TotalExampleRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "QuestionnaireResponse/kap-pcl-5-response/pcl-5-total"
* status = #final
* category = $OBSCAT#survey
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-06T09:00:00Z"
* code.coding[0] = $LNC#101698-9
* code.coding[1] = $KapScore#pcl-5-total "PCL-5 total"
* derivedFrom = Reference(QuestionnaireResponse/kap-pcl-5-response)
* valueQuantity = 42 '{score}'

Instance: kap-pcl-5-total-example
InstanceOf: KapPcl5Total
Usage: #example
Title: "PCL-5 total of 42"
Description: "A made-up result."
* insert KapPcl5TotalExampleRules
