"""The access matrix: every login × table × operation × context, tried on canary rows against what the policy file promises."""
