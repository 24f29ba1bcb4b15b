// clinical basis 1.3 (page 001), 2.7 and section 5. Codes are also the items of the side-effect checklist.
CodeSystem: KapSideEffectCS
Id: kap-side-effect
Title: "KAP side effect"
Description: "Side effects that the checklist asks for and an adverse event names. Local: no verified SNOMED CT codes for all of them."
* insert KapPublication
* ^caseSensitive = true
* #nausea "Nausea" "Nausea."
* #vomiting "Vomiting" "Vomiting."
* #dizziness "Dizziness" "Dizziness."
* #headache "Headache" "Headache."
* #sedation "Sedation" "Sleepiness or sedation."
* #confusion "Confusion" "Confusion or disorientation."
* #anxiety "Anxiety" "Anxiety or panic."
* #crying "Crying" "Crying or sensitivity."
* #distressing-dissociation "Distressing dissociation" "Dissociation that is distressing."
* #unusual-perception "Unusual perception" "Hallucinations or suspicion."
* #chest-symptoms "Chest symptoms" "Chest pain or a racing heart."
* #breathing "Breathing" "Slow or difficult breathing."
* #vision "Vision" "Blurred or double vision."
* #urinary "Urinary symptoms" "Urgency, frequency, pain or blood when passing urine."
* #blood-pressure-rise "Rise of blood pressure" "A rise of blood pressure above a hold limit."
* #suicidal-thoughts "Suicidal thoughts" "New or worse thoughts of suicide."
* #other "Other" "Another one, in words."
