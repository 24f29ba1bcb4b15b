// clinical.md 1.1, 2.5 and 2.7. The questions on findings are those that a prescriber asks.
Instance: KapMedicalIntake
InstanceOf: Questionnaire
Usage: #definition
Title: "Medical intake"
Description: "The prescriber's assessment of medical eligibility for ketamine. Yes to a finding counts as that finding; a question without an answer is not recorded, never no."
* insert FormMetadata(kap-medical-intake, KapMedicalIntake, [["Medical intake"]], 1.0.0)
* description = "The prescriber's assessment of medical eligibility for ketamine."
* insert Question(in-person, boolean, true, [["Was the evaluation in person?"]])
* insert FindingQuestion(ketamine-hypersensitivity, [["Hypersensitivity to ketamine?"]])
* insert FindingQuestion(serious-bp-hazard, [["A condition in which a rise of blood pressure is a serious hazard?"]])
* insert FindingQuestion(aneurysmal-vascular-disease-avm, [["Aneurysmal vascular disease or arteriovenous malformation?"]])
* insert FindingQuestion(intracerebral-hemorrhage, [["Intracerebral hemorrhage, ever?"]])
* insert FindingQuestion(unstable-medical-condition, [["Unstable medical condition?"]])
* insert FindingQuestion(hypertension, [["Hypertension?"]])
* insert FindingQuestion(coronary-disease, [["Coronary disease?"]])
* insert FindingQuestion(heart-failure, [["Heart failure or cardiomyopathy?"]])
* insert FindingQuestion(arrhythmia, [["Arrhythmia?"]])
* insert FindingQuestion(stroke, [["Stroke, ever?"]])
* insert FindingQuestion(hyperthyroidism, [["Hyperthyroidism?"]])
* insert FindingQuestion(tbi-raised-icp, [["Recent brain injury or raised intracranial pressure?"]])
* insert FindingQuestion(glaucoma-eye-injury, [["Uncontrolled glaucoma or eye injury?"]])
* insert FindingQuestion(seizure-disorder, [["Seizure disorder?"]])
* insert FindingQuestion(severe-lung-disease, [["Severe lung disease?"]])
* insert FindingQuestion(sleep-apnea, [["Sleep apnea?"]])
* insert FindingQuestion(liver-disease, [["Liver disease?"]])
* insert FindingQuestion(cystitis-bladder-pain, [["Cystitis or bladder pain?"]])
* insert FindingQuestion(dementia-delirium, [["Dementia or delirium?"]])
* insert PregnancyQuestions
* insert Question(eligibility, choice, true, [["Medically eligible for ketamine?"]])
* insert Answer($KapLocal#eligible "Eligible")
* insert Answer($KapLocal#not-eligible "Not eligible")
* insert Answer($KapLocal#more-information "More information needed")
* insert Question(note, text, false, [["Note"]])
