// src/ehr/chart-queries.ts; the test test/profiles/capabilities.test.ts holds this to it.
Instance: KapEhrRequirements
InstanceOf: CapabilityStatement
Usage: #definition
Title: "What an EHR must be able to do"
Description: "Interactions and search parameters that the plugin needs from the FHIR R4 server of an EHR. What is missing is never taken for normal: the lines of the gate that need it become unknown."
* insert KapInstancePublication
* id = "kap-ehr-requirements"
* url = "https://kap-pathway.org/fhir/CapabilityStatement/kap-ehr-requirements"
* version = "0.1.0"
* name = "KapEhrRequirements"
* title = "What an EHR must be able to do"
* description = "Interactions and search parameters that the plugin needs from the FHIR R4 server of an EHR. What is missing is never taken for normal: the lines of the gate that need it become unknown."
* date = "2026-11-22"
* kind = #requirements
* fhirVersion = #4.0.1
* format = #json
* rest.mode = #server
* rest.documentation = "The chart is read by these searches at a launch, at a hook, after an event and in the nightly sweep. A next link is followed on the same base only."
* rest.security.service = http://terminology.hl7.org/CodeSystem/restful-security-service#SMART-on-FHIR "SMART-on-FHIR"
* rest.security.description = "SMART App Launch 2 with PKCE; a backend token for events and sweeps. CDS Hooks calls carry a signed JWT and, where the EHR can, an access token."
* rest.resource[+].type = #Patient
* rest.resource[=].interaction[+].code = #read
* rest.resource[+].type = #Condition
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "patient"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[=].searchParam[+].name = "_count"
* rest.resource[=].searchParam[=].type = #number
* rest.resource[=].documentation = "Problem list and encounter diagnoses."
* rest.resource[+].type = #MedicationRequest
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "patient"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[=].searchParam[+].name = "_count"
* rest.resource[=].searchParam[=].type = #number
* rest.resource[=].documentation = "Medications and the ketamine orders."
* rest.resource[+].type = #AllergyIntolerance
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "patient"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[=].searchParam[+].name = "_count"
* rest.resource[=].searchParam[=].type = #number
* rest.resource[+].type = #Observation
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "patient"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[=].searchParam[+].name = "code"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[+].name = "_sort"
* rest.resource[=].searchParam[=].type = #string
* rest.resource[=].searchParam[+].name = "_count"
* rest.resource[=].searchParam[=].type = #number
* rest.resource[=].documentation = "Vital signs, pregnancy tests, scores."
* rest.resource[+].type = #Encounter
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "patient"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[=].searchParam[+].name = "_sort"
* rest.resource[=].searchParam[=].type = #string
* rest.resource[=].searchParam[+].name = "_count"
* rest.resource[=].searchParam[=].type = #number
* rest.resource[=].documentation = "Visits whose type has a kap-activity code."
* rest.resource[+].type = #MedicationAdministration
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "patient"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[=].searchParam[+].name = "_count"
* rest.resource[=].searchParam[=].type = #number
* rest.resource[+].type = #ServiceRequest
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "patient"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[=].searchParam[+].name = "_count"
* rest.resource[=].searchParam[=].type = #number
* rest.resource[=].documentation = "Referrals with a kap-activity code."
