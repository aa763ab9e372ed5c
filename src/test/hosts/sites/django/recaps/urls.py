from django.urls import path
from django.views.generic import TemplateView

urlpatterns = [
    path("recap/", TemplateView.as_view(template_name="recap.html")),
    path("awkward-captions/", TemplateView.as_view(template_name="awkward.html")),
]
