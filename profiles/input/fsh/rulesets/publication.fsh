// Publication metadata that every artifact carries and sushi-config.yaml cannot set on instances.
RuleSet: KapPublication
* ^experimental = false
* ^publisher = "KAP Pathway"

// The same for instances of definitional resources (Questionnaire, PlanDefinition, ConceptMap).
RuleSet: KapInstancePublication
* status = #draft
* experimental = false
* publisher = "KAP Pathway"

RuleSet: SnomedCopyright
* ^copyright = "This value set includes content from SNOMED CT, copyright of SNOMED International; its use needs a licence (in the US: the free UMLS licence)."

RuleSet: LoincCopyright
* ^copyright = "This content includes LOINC (http://loinc.org), copyright of Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under http://loinc.org/license."
