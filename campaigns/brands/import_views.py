"""Importing a document of guidelines."""

from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from artify.core.scopes import Scope
from artify.core.uploads import UploadParser, uploaded_bytes
from campaigns.brands import guideline_docs as docs
from campaigns.brands.import_serializers import Import, ProposalsSerializer
from campaigns.brands.views import changeable_brand
from campaigns.documents.proposals import propose
from campaigns.documents.reading import MOST_BYTES, read


class DocumentParser(UploadParser):
    """A form with one document."""

    max_bytes = MOST_BYTES


class ImportView(APIView):
    """A document, split into guidelines that somebody reviews; nothing is stored."""

    key_scope = Scope.CAMPAIGNS
    rate_tier = "projects"  # reading one costs a process
    parser_classes = (DocumentParser,)

    @docs.IMPORT
    def post(self, request: Request, brand_pk: int) -> Response:
        """What it proposes."""
        brand = changeable_brand(request, brand_pk)
        document = read(uploaded_bytes(request, MOST_BYTES))
        existing = [
            (rule.pk, text)
            for rule in brand.guidelines.all()
            for text in (rule.text, (rule.draft or {}).get("text"))
            if text
        ]
        found = propose(document.blocks, existing)
        return Response(ProposalsSerializer(Import(document, found.proposals, found.skipped)).data)
