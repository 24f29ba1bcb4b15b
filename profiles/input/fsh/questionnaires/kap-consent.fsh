// Content: clinical basis section 5, "Off-label consent default content". The version of this form is the version of the consent text.
Instance: KapConsentForm
InstanceOf: Questionnaire
Usage: #definition
Title: "Informed consent"
Description: "Informed consent to ketamine-assisted psychotherapy. Every statement is agreed to, or there is no consent. A new version of the text asks for a new consent."
* insert FormMetadata(kap-consent, KapConsentForm, [["Informed consent"]], 1.0.0)
* description = "Informed consent to ketamine-assisted psychotherapy."
* insert Question(off-label, boolean, true, [["I understand that ketamine is approved as an anesthetic and that its use for mental health is off-label."]])
* insert Question(compounded, boolean, true, [["I understand that compounded ketamine is not reviewed by the FDA for safety, effectiveness or quality."]])
* insert Question(alternatives, boolean, true, [["Alternatives were explained to me, including other medication, psychotherapy alone, esketamine and electroconvulsive therapy."]])
* insert Question(risks, boolean, true, [["Risks were explained to me: rise of blood pressure, dissociation, sedation, slowed breathing, bladder injury, dependence, and a worsening of suicidal thoughts."]])
* insert Question(no-driving, boolean, true, [["I will not drive or use machines until the next day after a restful sleep, and a responsible adult will take me home."]])
* insert Question(right-to-stop, boolean, true, [["I may stop at any time, and stopping does not affect my other care."]])
* insert Heading(further, [["Further statements"]])
* insert Question(not-sole-treatment, boolean, false, [["Ketamine is not my only treatment; I stay with my other care."]])
* insert Question(pregnancy, boolean, false, [["I know that ketamine may harm a pregnancy, and I say so at once if I could be pregnant."]])
* insert Question(diversion-storage-disposal, boolean, false, [["Ketamine is a controlled substance: I share it with nobody, store it under lock, and return or dispose of what is left as I was told."]])
* insert Question(touch, choice, false, [["Touch in a session"]])
* insert Answer($KapLocal#no-touch "No touch")
* insert Answer($KapLocal#supportive-touch "Supportive touch")
* insert Question(recording, boolean, false, [["I agree that sessions are recorded. No answer, or no: nothing is recorded."]])
* insert Question(telehealth, boolean, false, [["For sessions by video: I say at the start where I am and whom to call in an emergency."]])
* insert Question(group-confidentiality, boolean, false, [["For group sessions: what others say and do stays in the group."]])
* insert Question(capacity, boolean, true, [["Recorded by the clinician, before any dose: the patient understands this and has the capacity to consent."]])
* insert Question(signer, string, true, [["Name of the person who consents"]])
* insert Question(signer-relationship, choice, false, [["Who consents?"]])
* insert Answer($KapLocal#self "Patient")
* insert Answer($KapLocal#representative "Legal representative")
* insert Question(copy-given, boolean, false, [["A copy of this text was given."]])
