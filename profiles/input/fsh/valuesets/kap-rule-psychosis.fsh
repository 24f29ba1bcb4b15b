// clinical basis 2.5 Absolute, "current psychosis, primary psychotic disorder [clinic pages, S42,S43]"; 4.3
// Includes depressive/bipolar episodes with psychotic features and schizophrenia in remission (still a primary psychotic disorder). F21 and F24 come from the "prefix F20-F29" rule. No Synthea module uses any of these.
ValueSet: KapRulePsychosisVS
Id: kap-rule-psychosis
Title: "Codes of the rule: Psychosis or primary psychotic disorder"
Description: "What in a chart makes the rule psychosis speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#1973000 "Sedative, hypnotic AND/OR anxiolytic-induced psychotic disorder with delusions (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#4441000 "Severe bipolar disorder with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#4926007 "Schizophrenia in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#5464005 "Brief reactive psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#5510009 "Organic delusional disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#6348008 "Cocaine-induced psychotic disorder with hallucinations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#7025000 "Subchronic undifferentiated schizophrenia with acute exacerbations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#7052005 "Alcohol hallucinosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#10875004 "Severe mixed bipolar I disorder with psychotic features, mood-incongruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#10981006 "Severe mixed bipolar I disorder with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#12939007 "Chronic disorganized schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#13581000 "Severe bipolar I disorder, single manic episode with psychotic features, mood-congruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#14291003 "Subchronic disorganized schizophrenia with acute exacerbations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#15193003 "Severe recurrent major depression with psychotic features, mood-incongruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#16990005 "Subchronic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#18260003 "Postpartum psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#19300006 "Severe bipolar II disorder, most recent episode major depressive with psychotic features, mood-congruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#19445006 "Opioid-induced psychotic disorder with hallucinations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#20250007 "Severe major depression, single episode, with psychotic features, mood-incongruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#20385005 "Psychotic disorder with delusions caused by opioid (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#20960007 "Severe bipolar II disorder, most recent episode major depressive with psychotic features, mood-incongruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#26025008 "Residual schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#26203008 "Severe depressed bipolar I disorder with psychotic features, mood-incongruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#26472000 "Paraphrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#26516009 "Severe mood disorder with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#26530004 "Severe bipolar disorder with psychotic features, mood-incongruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#26714005 "Cannabis-induced psychotic disorder with hallucinations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#27387000 "Subchronic disorganized schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#27803006 "Qi-gong psychotic reaction (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#28368009 "Organic hallucinosis caused by psychoactive substance (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#28475009 "Severe recurrent major depression with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#28663008 "Severe manic bipolar I disorder with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#29599000 "Chronic undifferentiated schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#30336007 "Chronic residual schizophrenia with acute exacerbations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#30491001 "Cocaine delusional disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#30520009 "Severe bipolar II disorder, most recent episode major depressive with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#31373002 "Disorganized schizophrenia in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#31658008 "Chronic paranoid schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#32009006 "Hallucinogen hallucinosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#32358001 "Amphetamine delusional disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#32552001 "Organic delusional disorder caused by psychoactive substance (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#33078009 "Severe recurrent major depression with psychotic features, mood-congruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#33380008 "Severe manic bipolar I disorder with psychotic features, mood-incongruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#33736005 "Severe major depression with psychotic features, mood-congruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#33871004 "Phencyclidine-induced psychotic disorder with hallucinations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#35218008 "Chronic disorganized schizophrenia with acute exacerbation (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#35252006 "Disorganized schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#36158005 "Schizophreniform disorder with good prognostic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#38295006 "Involutional paraphrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#38368003 "Schizoaffective disorder, bipolar type (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#39610001 "Undifferentiated schizophrenia in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#41832009 "Severe bipolar I disorder, single manic episode with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#42344001 "Alcohol-induced psychosis (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#42868002 "Subchronic catatonic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#45912004 "Organic hallucinosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#47664006 "Sedative, hypnotic AND/OR anxiolytic-induced psychotic disorder with hallucinations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#48500005 "Delusional disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#50722006 "Delusional disorder caused by phencyclidine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#50933003 "Hallucinogen delusional disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#51133006 "Residual schizophrenia in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#51443000 "Amphetamine-induced psychotic disorder with hallucinations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#54761006 "Severe depressed bipolar I disorder with psychotic features, mood-congruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#55736003 "Schizophreniform disorder without good prognostic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#58214004 "Schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#58647003 "Severe mood disorder with psychotic features, mood-congruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#59617007 "Severe depressed bipolar I disorder with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#60099002 "Severe major depression with psychotic features, mood-incongruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#60123008 "Delusional disorder, mixed type (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#61144001 "Alcohol-induced psychotic disorder with delusions (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#61831009 "Induced psychotic disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#63181006 "Paranoid schizophrenia in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#63649001 "Cannabis delusional disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#63983005 "Inhalant-induced psychotic disorder with hallucinations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#64731001 "Severe mixed bipolar I disorder with psychotic features, mood-congruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#64905009 "Paranoid schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#68890003 "Schizoaffective disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#68995007 "Chronic catatonic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#69322001 "Psychotic disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#70043001 "Severe mood disorder with psychotic features, mood-incongruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#70546001 "Severe bipolar disorder with psychotic features, mood-congruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#70814008 "Subchronic residual schizophrenia with acute exacerbations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#71103003 "Chronic residual schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#73867007 "Severe major depression with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#75122001 "Inhalant-induced psychotic disorder with delusions (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#76566000 "Subchronic residual schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#77911002 "Severe major depression, single episode, with psychotic features, mood-congruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#78640000 "Severe manic bipolar I disorder with psychotic features, mood-congruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#79204003 "Chronic undifferentiated schizophrenia with acute exacerbations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#79866005 "Subchronic paranoid schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#83746006 "Chronic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#84760002 "Schizoaffective disorder, depressive type (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#85861002 "Subchronic undifferentiated schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#86058007 "Severe bipolar I disorder, single manic episode with psychotic features, mood-incongruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#88975006 "Schizophreniform disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#111482003 "Subchronic schizophrenia with acute exacerbations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#111483008 "Catatonic schizophrenia in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#111484002 "Undifferentiated schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191447007 "Organic psychotic condition (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191471000 "Korsakov's alcoholic psychosis with peripheral neuritis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191483003 "Psychotic disorder caused by drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#191486006 "Hallucinosis caused by drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191499009 "Transient organic psychoses (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191525009 "Non-organic psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191526005 "Schizophrenic disorders (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191527001 "Simple schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191530008 "Acute exacerbation of subchronic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2022:Schizophrenia
* $SCT#191531007 "Acute exacerbation of chronic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191536002 "Subchronic hebephrenic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2022:Schizophrenia or Psychotic Disorder
* $SCT#191537006 "Chronic hebephrenic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2022:Schizophrenia or Psychotic Disorder
* $SCT#191538001 "Acute exacerbation of subchronic hebephrenic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2022:Schizophrenia
* $SCT#191539009 "Acute exacerbation of chronic hebephrenic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2022:Schizophrenia
* $SCT#191540006 "Hebephrenic schizophrenia in remission (disorder)" // Canvas canvas_sdk/value_set v2022:Schizophrenia or Psychotic Disorder
* $SCT#191542003 "Catatonic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191547009 "Acute exacerbation of subchronic catatonic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191548004 "Acute exacerbation of chronic catatonic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191554003 "Acute exacerbation of subchronic paranoid schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191555002 "Acute exacerbation of chronic paranoid schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191559008 "Latent schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#191561004 "Subchronic latent schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#191562006 "Chronic latent schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#191563001 "Acute exacerbation of subchronic latent schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#191564007 "Acute exacerbation of chronic latent schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#191565008 "Latent schizophrenia in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191567000 "Schizoaffective schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191569002 "Subchronic schizoaffective schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191570001 "Chronic schizoaffective schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191571002 "Acute exacerbation of subchronic schizoaffective schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191572009 "Acute exacerbation of chronic schizoaffective schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191574005 "Schizoaffective schizophrenia in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191577003 "Cenesthopathic schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191586008 "Single manic episode, severe, with psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191595000 "Recurrent manic episodes, severe, with psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191604000 "Single major depressive episode, severe, with psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191613003 "Recurrent major depressive episodes, severe, with psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191623007 "Bipolar affective disorder, currently manic, severe, with psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191632009 "Bipolar affective disorder, currently depressed, severe, with psychosis (disorder)" // Canvas canvas_sdk/value_set v2022:Bipolar Disorder
* $SCT#191641004 "Mixed bipolar affective disorder, severe, with psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191676002 "Reactive depressive psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#191677006 "Acute hysterical psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191680007 "Psychogenic paranoid psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231437006 "Reactive psychoses (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231449007 "Epileptic psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231485007 "Post-schizophrenic depression (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231487004 "Persistent delusional disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231489001 "Acute transient psychotic disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#237351003 "Mild postnatal psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#237352005 "Severe postnatal psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#238972008 "Cutaneous monosymptomatic delusional psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#247804008 "Schizophrenic prodrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#268617001 "Acute schizophrenic episode (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#268622001 "Chronic paranoid psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#268624000 "Acute paranoid reaction (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#270901009 "Schizoaffective disorder, mixed type (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#271428004 "Schizoaffective disorder, manic type (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#274952002 "Borderline schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#274953007 "Acute polymorphic psychotic disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#278852008 "Paranoid-hallucinatory epileptic psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#278853003 "Acute schizophrenia-like psychotic disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#307417003 "Cycloid psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#416340002 "Late onset schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#427975003 "Delusional disorder caused by drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#430852001 "Severe major depression, single episode, with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#441704009 "Affective psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#441833000 "Lethal catatonia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#473452003 "Atypical psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#698951002 "Delusional disorder in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#702356009 "X-linked intellectual disability-psychosis-macroorchidism syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#712824002 "Acute polymorphic psychotic disorder without symptoms of schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#712850003 "Acute polymorphic psychotic disorder co-occurrent with symptoms of schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#719717006 "Psychosis co-occurrent and due to Parkinson's disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#723899008 "Delusional disorder currently symptomatic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#723900003 "Delusional disorder currently in partial remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#723901004 "Delusional disorder currently in full remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#723927004 "Psychotic disorder caused by alcohol with schizophreniform symptoms (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#723936000 "Psychotic disorder caused by cannabis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724655005 "Psychotic disorder caused by opioid (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724673008 "Psychotic disorder caused by sedative (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724674002 "Psychotic disorder caused by hypnotic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724675001 "Psychotic disorder caused by anxiolytic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724689006 "Psychotic disorder caused by cocaine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724696008 "Psychotic disorder caused by hallucinogen (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724702008 "Psychotic disorder caused by volatile inhalant (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724706006 "Psychotic disorder caused by methylenedioxymethamphetamine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724718002 "Psychotic disorder caused by dissociative drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724719005 "Psychotic disorder caused by ketamine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724729003 "Psychotic disorder caused by psychoactive substance (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724755002 "Positive symptoms co-occurrent and due to primary psychotic disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724756001 "Negative symptoms co-occurrent and due to primary psychotic disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724757005 "Depressive symptoms due to primary psychotic disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724758000 "Manic symptoms co-occurrent and due to primary psychotic disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724759008 "Psychomotor symptom co-occurrent and due to psychotic disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724760003 "Cognitive impairment co-occurrent and due to primary psychotic disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#726772006 "Major depression with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#735750005 "Psychotic disorder with schizophreniform symptoms caused by cocaine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#737225007 "Secondary psychotic syndrome with hallucinations and delusions (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#737340007 "Psychotic disorder caused by synthetic cannabinoid (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762325009 "Psychotic disorder caused by stimulant (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762326005 "Psychotic disorder with hallucinations caused by stimulant (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762327001 "Psychotic disorder with delusions caused by stimulant (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762507003 "Psychotic disorder caused by synthetic cathinone (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762508008 "Psychotic disorder with hallucinations caused by synthetic cathinone (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762509000 "Psychotic disorder with delusions caused by synthetic cathinone (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762510005 "Psychotic disorder with schizophreniform symptoms caused by synthetic cathinone (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#765176007 "Psychosis and severe depression co-occurrent and due to bipolar affective disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1204417003 "Early onset schizophrenia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#1231503005 "Psychotic disorder with insight present (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#1231846001 "Psychosis caused by ethanol (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#7761000119106 "Psychotic disorder caused by amphetamine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#21831000119109 "Psychotic disorder caused by phencyclidine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#60401000119104 "Postpartum psychosis in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#65971000052100 "Acute psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#288461000119105 "Psychosis caused by inhalant (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#288751000119101 "Reactive depressive psychosis, single episode (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#943101000000108 "Cocaine-induced psychosis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1087461000000107 "Late onset substance-induced psychosis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#10760421000119102 "Psychotic disorder in mother complicating childbirth (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#10760461000119107 "Psychotic disorder in mother complicating pregnancy (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#15921731000119106 "Psychotic disorder caused by methamphetamine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
// F20 Schizophrenia: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (8 leaf codes, e.g. F20.0 Paranoid schizophrenia); ICD-10-CM in simple_icd_10_cm-1.5.0: Schizophrenia
* include codes from system $ICD10CM where code regex /F20.*/
// F21 Schizotypal disorder: Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F21 Schizotypal disorder); ICD-10-CM in simple_icd_10_cm-1.5.0: Schizotypal disorder
* include codes from system $ICD10CM where code regex /F21.*/
// F22 Delusional disorders: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F22 Delusional disorders); ICD-10-CM in simple_icd_10_cm-1.5.0: Delusional disorders
* include codes from system $ICD10CM where code regex /F22.*/
// F23 Brief psychotic disorder: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F23 Brief psychotic disorder); ICD-10-CM in simple_icd_10_cm-1.5.0: Brief psychotic disorder
* include codes from system $ICD10CM where code regex /F23.*/
// F24 Shared psychotic disorder: Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F24 Shared psychotic disorder); ICD-10-CM in simple_icd_10_cm-1.5.0: Shared psychotic disorder
* include codes from system $ICD10CM where code regex /F24.*/
// F25 Schizoaffective disorders: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (4 leaf codes, e.g. F25.0 Schizoaffective disorder, bipolar type); ICD-10-CM in simple_icd_10_cm-1.5.0: Schizoaffective disorders
* include codes from system $ICD10CM where code regex /F25.*/
// F28 Other psychotic disorder not due to a substance or known physiological condition: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F28 Other psychotic disorder not due to a substance or); ICD-10-CM in simple_icd_10_cm-1.5.0: Other psychotic disorder not due to a substance or known physiological condition
* include codes from system $ICD10CM where code regex /F28.*/
// F29 Unspecified psychosis not due to a substance or known physiological condition: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F29 Unspecified psychosis not due to a substance or kn); ICD-10-CM in simple_icd_10_cm-1.5.0: Unspecified psychosis not due to a substance or known physiological condition
* include codes from system $ICD10CM where code regex /F29.*/
// F32.3 Major depressive disorder, single episode, severe with psychotic features: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F32.3 Major depressive disorder, single episode, severe ); ICD-10-CM in simple_icd_10_cm-1.5.0: Major depressive disorder, single episode, severe with psychotic features
* include codes from system $ICD10CM where code regex /F32\.3.*/
// F33.3 Major depressive disorder, recurrent, severe with psychotic symptoms: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F33.3 Major depressive disorder, recurrent, severe with ); ICD-10-CM in simple_icd_10_cm-1.5.0: Major depressive disorder, recurrent, severe with psychotic symptoms
* include codes from system $ICD10CM where code regex /F33\.3.*/
