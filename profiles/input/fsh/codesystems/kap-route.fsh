CodeSystem: KapRouteCS
Id: kap-route
Title: "KAP route"
Description: "Routes of administration by short name; SNOMED CT and HL7 codes are in the concept map kap-route-codes. A dose never carries from one route to another."
* insert KapPublication
* ^caseSensitive = true
* #sublingual "Sublingual" "Held under the tongue: lozenge, troche or rapidly dissolving tablet."
* #intramuscular "Intramuscular" "Injected into muscle."
* #intravenous "Intravenous" "Infused or injected into a vein."
* #intranasal "Intranasal" "Sprayed into the nose."
* #oral "Oral" "Swallowed."
