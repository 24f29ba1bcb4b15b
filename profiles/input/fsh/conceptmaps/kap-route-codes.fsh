// clinical basis 4.1: SNOMED CT in five or more repositories, v3 RouteOfAdministration in the local v3-codesystems file.
Instance: KapRouteCodes
InstanceOf: ConceptMap
Usage: #definition
Title: "Codes of the routes"
Description: "SNOMED CT and HL7 v3 codes of each route of administration."
* insert KapInstancePublication
* id = "kap-route-codes"
* url = "https://kap-pathway.org/fhir/ConceptMap/kap-route-codes"
* name = "KapRouteCodes"
* title = "Codes of the routes"
* description = "SNOMED CT and HL7 v3 codes of each route of administration."
* group[+].source = $KapRoute
* group[=].target = $SCT
* group[=].element[+].code = #sublingual
* group[=].element[=].target[+].code = #37839007
* group[=].element[=].target[=].display = "Sublingual route"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #intramuscular
* group[=].element[=].target[+].code = #78421000
* group[=].element[=].target[=].display = "Intramuscular route"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #intravenous
* group[=].element[=].target[+].code = #47625008
* group[=].element[=].target[=].display = "Intravenous route"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #intranasal
* group[=].element[=].target[+].code = #46713006
* group[=].element[=].target[=].display = "Nasal route"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #oral
* group[=].element[=].target[+].code = #26643006
* group[=].element[=].target[=].display = "Oral route"
* group[=].element[=].target[=].equivalence = #equivalent
* group[+].source = $KapRoute
* group[=].target = $ROUTE
* group[=].element[+].code = #sublingual
* group[=].element[=].target[+].code = #SL
* group[=].element[=].target[=].display = "Dissolve, sublingual"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #intramuscular
* group[=].element[=].target[+].code = #IM
* group[=].element[=].target[=].display = "Injection, intramuscular"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #intravenous
* group[=].element[=].target[+].code = #IV
* group[=].element[=].target[=].display = "Infusion, intravenous"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #intranasal
* group[=].element[=].target[+].code = #NASINHL
* group[=].element[=].target[=].display = "Inhalation, nasal"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #oral
* group[=].element[=].target[+].code = #PO
* group[=].element[=].target[=].display = "Swallow, oral"
* group[=].element[=].target[=].equivalence = #equivalent
