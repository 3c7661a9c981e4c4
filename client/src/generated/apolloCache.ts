/** The types that an interface or a union stands for. */
export const possibleTypes = {
  "Entity": [
    "Agreement",
    "Claim",
    "Compound",
    "Conference",
    "Designation",
    "Document",
    "FinancialMetric",
    "Indication",
    "Meeting",
    "Milestone",
    "Organization",
    "Person",
    "Presentation",
    "Program",
    "Target",
    "Technology",
    "Trial"
  ],
  "SearchResult": [
    "Agreement",
    "Claim",
    "Compound",
    "Conference",
    "Designation",
    "Document",
    "Evidence",
    "FinancialMetric",
    "Indication",
    "Meeting",
    "Milestone",
    "Organization",
    "Person",
    "Presentation",
    "Program",
    "Target",
    "Technology",
    "Trial"
  ],
  "Speaker": [
    "Organization",
    "Person"
  ]
};

/** Fields that are pages of a list, by type, each with the arguments that choose the list. */
export const connectionFields = {
  "Agreement": {
    "compounds": [
      "filter",
      "orderBy"
    ],
    "parties": [
      "filter",
      "orderBy"
    ],
    "reflectedIn": [
      "filter",
      "orderBy"
    ]
  },
  "Claim": {
    "counted": [
      "filter",
      "orderBy"
    ]
  },
  "Compound": {
    "agreements": [
      "filter",
      "orderBy"
    ],
    "designations": [
      "filter",
      "orderBy"
    ],
    "developers": [
      "filter",
      "orderBy"
    ],
    "milestones": [
      "filter",
      "orderBy"
    ],
    "partners": [
      "filter",
      "orderBy"
    ],
    "presentations": [
      "filter",
      "orderBy"
    ],
    "programs": [
      "filter",
      "orderBy"
    ],
    "targets": [
      "filter",
      "orderBy"
    ],
    "trials": [
      "filter",
      "orderBy"
    ]
  },
  "Conference": {
    "meetings": [
      "filter",
      "orderBy"
    ]
  },
  "Document": {
    "mentions": [
      "filter",
      "orderBy"
    ]
  },
  "FinancialMetric": {
    "reflects": [
      "filter",
      "orderBy"
    ]
  },
  "Indication": {
    "broader": [
      "filter",
      "orderBy"
    ],
    "designations": [
      "filter",
      "orderBy",
      "withNarrower"
    ],
    "milestones": [
      "filter",
      "orderBy",
      "withNarrower"
    ],
    "narrower": [
      "filter",
      "orderBy"
    ],
    "presentations": [
      "filter",
      "orderBy",
      "withNarrower"
    ],
    "programs": [
      "filter",
      "orderBy",
      "withNarrower"
    ],
    "trials": [
      "filter",
      "orderBy",
      "withNarrower"
    ]
  },
  "Meeting": {
    "presentations": [
      "filter",
      "orderBy"
    ]
  },
  "Milestone": {
    "compounds": [
      "filter",
      "orderBy"
    ],
    "indications": [
      "filter",
      "orderBy"
    ],
    "trials": [
      "filter",
      "orderBy"
    ]
  },
  "Organization": {
    "agreements": [
      "filter",
      "orderBy",
      "withMembers"
    ],
    "developedCompounds": [
      "filter",
      "orderBy",
      "withMembers"
    ],
    "financialMetrics": [
      "filter",
      "orderBy",
      "withMembers"
    ],
    "members": [
      "filter",
      "orderBy"
    ],
    "milestones": [
      "filter",
      "orderBy",
      "withMembers"
    ],
    "ownedTechnologies": [
      "filter",
      "orderBy",
      "withMembers"
    ],
    "partneredCompounds": [
      "filter",
      "orderBy",
      "withMembers"
    ],
    "people": [
      "filter",
      "orderBy",
      "withMembers"
    ],
    "programs": [
      "filter",
      "orderBy",
      "withMembers"
    ],
    "publishedDocuments": [
      "filter",
      "orderBy",
      "withMembers"
    ],
    "sponsoredTrials": [
      "filter",
      "orderBy",
      "withMembers"
    ]
  },
  "Presentation": {
    "compounds": [
      "filter",
      "orderBy"
    ],
    "indications": [
      "filter",
      "orderBy"
    ],
    "trials": [
      "filter",
      "orderBy"
    ]
  },
  "Program": {
    "developers": [
      "filter",
      "orderBy"
    ]
  },
  "Query": {
    "agreements": [
      "filter",
      "orderBy"
    ],
    "claims": [
      "filter",
      "orderBy"
    ],
    "compounds": [
      "filter",
      "orderBy"
    ],
    "conferences": [
      "filter",
      "orderBy"
    ],
    "designations": [
      "filter",
      "orderBy"
    ],
    "documents": [
      "filter",
      "orderBy"
    ],
    "financialMetrics": [
      "filter",
      "orderBy"
    ],
    "indications": [
      "filter",
      "orderBy"
    ],
    "meetings": [
      "filter",
      "orderBy"
    ],
    "milestones": [
      "filter",
      "orderBy"
    ],
    "organizations": [
      "filter",
      "orderBy"
    ],
    "partners": [
      "filter",
      "orderBy"
    ],
    "people": [
      "filter",
      "orderBy"
    ],
    "presentations": [
      "filter",
      "orderBy"
    ],
    "programs": [
      "filter",
      "orderBy"
    ],
    "statements": [
      "about",
      "assertion",
      "document",
      "section",
      "speaker"
    ],
    "targets": [
      "filter",
      "orderBy"
    ],
    "technologies": [
      "filter",
      "orderBy"
    ],
    "timeline": [
      "asOf",
      "filter",
      "from",
      "nextMonths",
      "to"
    ],
    "trials": [
      "filter",
      "orderBy"
    ]
  },
  "Target": {
    "compounds": [
      "filter",
      "orderBy"
    ]
  },
  "Technology": {
    "compounds": [
      "filter",
      "orderBy"
    ]
  },
  "Trial": {
    "compounds": [
      "filter",
      "orderBy"
    ],
    "indications": [
      "filter",
      "orderBy"
    ],
    "milestones": [
      "filter",
      "orderBy"
    ],
    "presentations": [
      "filter",
      "orderBy"
    ],
    "sponsors": [
      "filter",
      "orderBy"
    ]
  }
};

/** Fields of objects that have no identity of their own, by type. */
export const embeddedFields = {
  "Agreement": [
    "established",
    "externalFacts",
    "synonyms"
  ],
  "Claim": [
    "due",
    "externalFacts",
    "margin",
    "synonyms"
  ],
  "Compound": [
    "crossReferences",
    "externalFacts",
    "synonyms"
  ],
  "Conference": [
    "externalFacts",
    "synonyms"
  ],
  "Designation": [
    "externalFacts",
    "granted",
    "synonyms"
  ],
  "Document": [
    "coverage",
    "externalFacts",
    "sections",
    "synonyms"
  ],
  "Evidence": [
    "facts",
    "spans"
  ],
  "FinancialMetric": [
    "externalFacts",
    "period",
    "synonyms"
  ],
  "Indication": [
    "crossReferences",
    "externalFacts",
    "synonyms"
  ],
  "Meeting": [
    "date",
    "externalFacts",
    "synonyms"
  ],
  "Milestone": [
    "due",
    "externalFacts",
    "occurred",
    "synonyms"
  ],
  "Organization": [
    "crossReferences",
    "externalFacts",
    "synonyms"
  ],
  "Person": [
    "externalFacts",
    "synonyms"
  ],
  "Presentation": [
    "externalFacts",
    "synonyms"
  ],
  "Program": [
    "externalFacts",
    "synonyms"
  ],
  "Query": [
    "meta",
    "neighborhood",
    "path",
    "resolveNames",
    "search"
  ],
  "Target": [
    "crossReferences",
    "externalFacts",
    "synonyms"
  ],
  "Technology": [
    "externalFacts",
    "synonyms"
  ],
  "Trial": [
    "crossReferences",
    "externalFacts",
    "startDate",
    "synonyms"
  ]
};

/** Types that have a field `id` and yet no identity. */
export const embeddedTypes = [
  "CrossReference",
  "TimelineEvent"
];
